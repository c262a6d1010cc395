"""What the shop sees and touches."""
