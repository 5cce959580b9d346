package dev.signalbox.handlers.status;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Ppc;
import dev.signalbox.config.estate.Purpose;
import dev.signalbox.config.estate.Site;
import dev.signalbox.handlers.embargo.Embargoes;
import dev.signalbox.handlers.readiness.Incidents;
import dev.signalbox.handlers.truth.Holding;
import dev.signalbox.handlers.truth.Jury;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.handlers.truth.Roles;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The table of what stands where, from what we have written down. It asks no neighbour. */
@Singleton
public final class StatusBoard {
  private static final String GAP = " · ";

  private final Roles roles;
  private final Embargoes embargoes;
  private final Jury jury;
  private final Incidents incidents;

  StatusBoard(Roles roles, Embargoes embargoes, Jury jury, Incidents incidents) {
    this.roles = roles;
    this.embargoes = embargoes;
    this.jury = jury;
    this.incidents = incidents;
  }

  public Message of(Estate estate, List<EnvironmentName> environments) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Heading(estate.about().title()));
    incidents.open(estate.name().value()).stream()
        .map(it -> new Piece.Paragraph(Traces.wrong(it)))
        .forEach(pieces::add);
    embargoes.inForce(estate.name().value()).stream()
        .map(it -> Words.of(":snowflake: " + it.refused().because()))
        .map(Piece.Paragraph::new)
        .forEach(pieces::add);
    List<Holding> held = roles.of(estate.name().value());
    environments.stream()
        .flatMap(it -> Optional.ofNullable(estate.topology().environments().get(it)).stream())
        .forEach(it -> pieces.add(row(estate, it, held)));
    pieces.add(new Piece.Aside(source(estate, held)));
    return new Message(Words.of("Status of " + estate.about().title()), pieces);
  }

  public Message overview(List<Estate> estates) {
    List<Piece> pieces = estates.stream().map(this::line).toList();
    return new Message(Words.of("What stands where"), pieces)
        .plus(new Piece.Aside(Words.of("More of one: ").code("/ops status <estate>")));
  }

  private Piece line(Estate estate) {
    Words words =
        Words.empty().bold(estate.about().title()).and(" (").code(estate.name().value()).and(")");
    List<Holding> held = roles.of(estate.name().value());
    String told =
        held.stream()
            .filter(it -> it.role() == Role.PRODUCTION)
            .map(it -> it.environment() + ": " + shortName(estate, it) + " " + it.release())
            .collect(Collectors.joining(", "));
    if (!told.isEmpty()) {
      return new Piece.Paragraph(words.and("\nproduction of " + told));
    }
    return new Piece.Paragraph(words.and("\n" + environments(estate)));
  }

  private static String environments(Estate estate) {
    return estate.topology().environments().values().stream()
        .map(it -> it.name() + (it.guarded() ? " (protected)" : ""))
        .collect(Collectors.joining(", "));
  }

  private Piece row(Estate estate, Environment environment, List<Holding> held) {
    Words words = Words.empty().bold(environment.name().value());
    words = words.and(environment.guarded() ? " (protected)" : "");
    List<Holding> here =
        held.stream()
            .filter(it -> it.environment().equals(environment.name().value()))
            .sorted(Comparator.comparing(Holding::role))
            .toList();
    for (Holding holding : here) {
      words = words.and("\n").and(told(estate, holding));
    }
    for (Ppc ppc : estate.topology().ppcs().in(environment.name())) {
      words = words.and("\n").and(CloudState.told(ppc));
    }
    List<String> chain =
        estate.topology().components(environment.name()).stream()
            .map(it -> it.name().value())
            .toList();
    words = chain.isEmpty() ? words : words.and("\n" + String.join(" → ", chain));
    return new Piece.Paragraph(words.and(doubt(estate, environment)));
  }

  private String doubt(Estate estate, Environment environment) {
    return jury.of(estate, environment.name().value())
        .filter(it -> !it.isAgreed())
        .map(it -> "\n%s %s".formatted(it.light(), it.says()))
        .orElse("");
  }

  private static String told(Estate estate, Holding holding) {
    return String.join(
        GAP,
        shortName(estate, holding),
        site(estate, holding).flatMap(it -> region(estate, it)).orElse("no region"),
        holding.role().word(),
        holding.release());
  }

  /** The last part of the project's path: what the team's own table calls the site. */
  private static String shortName(Estate estate, Holding holding) {
    return site(estate, holding)
        .flatMap(Site::project)
        .map(project -> project.substring(project.lastIndexOf('/') + 1))
        .orElse(holding.site());
  }

  private static Optional<Site> site(Estate estate, Holding holding) {
    return estate.topology().sites().values().stream()
        .filter(it -> it.name().value().equals(holding.site()))
        .findFirst();
  }

  private static Optional<String> region(Estate estate, Site site) {
    return Optional.ofNullable(site.use().get(Purpose.CLOUD))
        .map(estate.topology().connections()::get)
        .map(it -> it instanceof Connection.Aws aws ? aws.region() : "");
  }

  private static Words source(Estate estate, List<Holding> held) {
    if (estate.topology().sites().isEmpty()) {
      return Words.of("No sites that trade roles; environments are as the estate's file says.");
    }
    return held.stream()
        .map(Holding::since)
        .max(Comparator.<Instant>naturalOrder())
        .map(at -> Words.of("As written down in the ledger, last changed ").moment(at).and("."))
        .orElse(Words.of("Not adopted yet: nobody has told me which site is production."));
  }
}
