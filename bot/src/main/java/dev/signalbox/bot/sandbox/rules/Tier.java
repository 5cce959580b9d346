package dev.signalbox.bot.sandbox.rules;

/** How many calls of one method Slack takes in a minute. */
public enum Tier {
  TWO(20),
  THREE(50),
  FOUR(100),
  /** auth.test and chat.getPermalink: "hundreds per minute". */
  SPECIAL(600),
  /** chat.postMessage in all; each channel has its own limit besides. */
  POSTING(300);

  private final int perMinute;

  Tier(int perMinute) {
    this.perMinute = perMinute;
  }

  int perMinute() {
    return perMinute;
  }
}
