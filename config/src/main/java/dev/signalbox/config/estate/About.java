package dev.signalbox.config.estate;

import dev.signalbox.config.people.GroupName;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/**
 * An estate's head.
 *
 * @param zone in which its people's days begin
 * @param reviewWithin a runbook that was reviewed longer ago gets a warning on its card
 * @param approvalLasts so long a yes may wait for the first of its steps
 * @param runbooks the procedures that may be started here, by name
 * @param escalate who is called when those who were asked do not answer
 */
public record About(
    EstateName name,
    String title,
    ZoneId zone,
    Duration reviewWithin,
    Duration approvalLasts,
    List<String> runbooks,
    May may,
    List<GroupName> escalate) {
  /** Where the file says nothing. */
  static final Duration APPROVAL_LASTS = Duration.ofMinutes(30);

  public About {
    runbooks = List.copyOf(runbooks);
    escalate = List.copyOf(escalate);
  }
}
