package dev.signalbox.integrations.schedules;

/**
 * What one entry shall become.
 *
 * @param marker what stands after {@code #Ansible:} above it
 */
public record Turn(String marker, boolean on) {
  /** What is not there at all does not run either. */
  public boolean stands(Crontab crontab) {
    return switch (crontab.state(marker)) {
      case ON -> on;
      case OFF, ABSENT -> !on;
      case TWICE -> false;
    };
  }

  public String says() {
    return "switching '%s' %s".formatted(marker, on ? "on" : "off");
  }
}
