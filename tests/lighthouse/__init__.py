"""What Lighthouse says of the built site, and how heavy its pages are."""
