"""Labels on paper: which sheets there are, bars in whole dots, what stands where, and the way to a printer or a PDF."""
