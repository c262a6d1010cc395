"""The Linux parcels: .deb and tar.gz."""
