"""The Windows parcel: the installer's script, and on Linux the whole chain under Wine."""
