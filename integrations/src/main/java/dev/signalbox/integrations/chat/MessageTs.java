package dev.signalbox.integrations.chat;

/** Slack's name of a message within its channel: {@code 1732093322.000200}. */
public record MessageTs(String value) {
  public MessageTs {
    if (!value.matches("\\d{1,12}\\.\\d{6}")) {
      throw new IllegalArgumentException("'%s' is not a Slack message ts".formatted(value));
    }
  }
}
