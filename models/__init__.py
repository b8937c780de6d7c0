"""What is true without a screen: the words, the rituals, the workday, and where records are kept. Never imports Qt."""
