"""Files that shops bring, read into article drafts: the pure half that decides, and the service that books."""
