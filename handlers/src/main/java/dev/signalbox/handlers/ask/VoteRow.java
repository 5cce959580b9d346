package dev.signalbox.handlers.ask;

import dev.signalbox.config.people.GroupName;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@MappedEntity("ask_vote")
record VoteRow(@Id String id, String ask, String person, String groups, String choice, Instant at) {

  static VoteRow of(String ask, Vote vote, Instant at) {
    String groups =
        vote.groups().stream().map(GroupName::value).sorted().collect(Collectors.joining(","));
    return new VoteRow(ask + "/" + vote.person(), ask, vote.person(), groups, vote.choice(), at);
  }

  Vote vote() {
    return new Vote(
        person,
        Stream.of(groups.split(",", -1))
            .filter(it -> !it.isEmpty())
            .map(GroupName::new)
            .collect(Collectors.toSet()),
        choice);
  }
}
