package dev.signalbox.config.estate;

import dev.signalbox.config.form.Ordered;
import dev.signalbox.config.people.ChannelName;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is told to whom, and what is asked. */
public record Words(
    SequencedMap<AnnouncementName, Announcement> announcements,
    List<Report> reports,
    SequencedMap<String, Chain> chains,
    List<Question> questions) {
  public Words {
    announcements = Ordered.copy(announcements);
    reports = List.copyOf(reports);
    chains = Ordered.copy(chains);
    questions = List.copyOf(questions);
  }

  Set<ChannelName> channels() {
    Stream<ChannelName> told =
        announcements.sequencedValues().stream().flatMap(it -> it.to().stream());
    Stream<ChannelName> reported = reports.stream().flatMap(it -> it.to().stream());
    return Stream.of(told, reported, called()).flatMap(it -> it).collect(Collectors.toSet());
  }

  private Stream<ChannelName> called() {
    return chains.sequencedValues().stream()
        .flatMap(chain -> chain.calls().stream())
        .flatMap(
            call ->
                call instanceof Chain.Call.InChannel(var channel, _)
                    ? Stream.of(channel)
                    : Stream.empty());
  }
}
