package dev.signalbox.config.estate;

import dev.signalbox.config.form.Ordered;
import java.util.List;
import java.util.SequencedMap;

/** What is told to whom. */
public record Words(
    SequencedMap<AnnouncementName, Announcement> announcements,
    List<Report> reports,
    SequencedMap<String, Chain> chains) {
  public Words {
    announcements = Ordered.copy(announcements);
    reports = List.copyOf(reports);
    chains = Ordered.copy(chains);
  }
}
