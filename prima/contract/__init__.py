"""The treaty in types: messages, states, problems; nothing else."""
