"""The parcel: how the program becomes something that a shop installs (`python dev.py package`). Stdlib only."""
