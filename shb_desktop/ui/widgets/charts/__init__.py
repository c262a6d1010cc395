"""Small charts painted by hand: each mark can be pressed, walked to by keys, and is said in words."""
