"""What the hub does, one verb each, one transaction each."""
