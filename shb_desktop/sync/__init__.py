"""How the till and the city keep each other informed; knows no Qt."""
