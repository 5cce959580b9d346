package dev.signalbox.handlers.traffic;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.probes.Question;
import dev.signalbox.integrations.probes.Resolved;
import dev.signalbox.integrations.probes.Resolvers;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** What resolvers tell everybody about a name, late by as much as they remember. */
@Singleton
final class Hearing {
  private final Resolvers resolvers;

  Hearing(Resolvers resolvers) {
    this.resolvers = resolvers;
  }

  /** As the end of a sentence; nothing where nobody can be asked. */
  String of(List<Connection> all, Lead lead) {
    Question question = new Question(lead.point().name(), Question.Kind.A);
    return resolvers.ask(all, question).stream()
        .map(it -> ", %s %s".formatted(it.resolver().reach().name(), says(lead, it.said())))
        .collect(Collectors.joining());
  }

  private static String says(Lead lead, Asked<Resolved> asked) {
    return switch (asked) {
      case Asked.Troubled<Resolved>(Trouble trouble) ->
          "says nothing (%s)".formatted(trouble.why());
      case Asked.Told<Resolved>(Resolved told) ->
          switch (told) {
            case Resolved.Records(var values, var _) when values.equals(List.of(lead.ip())) ->
                "says so of " + lead.point().name();
            case Resolved.Records(var values, var left) ->
                "still says %s of %s, for %d s at most"
                    .formatted(String.join(" and ", values), lead.point().name(), left.toSeconds());
            case Resolved.Nothing _, Resolved.NoSuchName _ ->
                "knows no address of " + lead.point().name();
          };
    };
  }
}
