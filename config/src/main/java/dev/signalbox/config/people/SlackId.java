package dev.signalbox.config.people;

/** A person as Slack knows them: user ids mean nothing without their team. */
public record SlackId(TeamId team, UserId user) {
  /** Reads {@code U0OPS1}, of the home team, and {@code T0OTHER/U123}. */
  static SlackId written(TeamId home, String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? new SlackId(home, new UserId(text))
        : new SlackId(new TeamId(text.substring(0, slash)), new UserId(text.substring(slash + 1)));
  }

  @Override
  public String toString() {
    return team + "/" + user;
  }
}
