"""The sections of Einstellungen, one file each."""
