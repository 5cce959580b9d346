package dev.signalbox.bot.slack;

/** Takes what is to be said outside of the reply. */
interface Post {
  /** Inside the caller's transaction, or one of its own; it goes out after the commit. */
  void keep(Saying saying);

  /** At once, without making anybody wait, and without remembering it. */
  void say(Saying saying);
}
