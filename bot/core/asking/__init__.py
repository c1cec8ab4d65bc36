"""Who is asked, and when: the rules of contact, a wave's turns, what is planned and why not."""
