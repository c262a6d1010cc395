"""What the figures in the docs come from: our own work beside the least that could do it, in one run."""
