"""Cases: opened by what people answer, looked after by whoever they are given to."""
