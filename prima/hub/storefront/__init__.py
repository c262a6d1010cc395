"""The pages for citizens: rendered here, readable without a script, in three languages."""
