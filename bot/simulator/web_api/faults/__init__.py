"""What goes wrong on demand at the edge of the network, and the limit on the messages of a whole workspace."""
