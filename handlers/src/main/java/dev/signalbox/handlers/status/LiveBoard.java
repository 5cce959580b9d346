package dev.signalbox.handlers.status;

import dev.signalbox.config.estate.Component;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Ppc;
import dev.signalbox.config.estate.Purpose;
import dev.signalbox.config.estate.SiteRow;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.handlers.truth.Holding;
import dev.signalbox.handlers.truth.Jury;
import dev.signalbox.handlers.truth.Roles;
import dev.signalbox.handlers.truth.Skew;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The table of what stands where, each row with what is seen of it right now. */
@Singleton
public final class LiveBoard {
  private final Roles roles;
  private final Jury jury;
  private final Watchtower watchtower;
  private final Traces traces;

  LiveBoard(Roles roles, Jury jury, Watchtower watchtower, Traces traces) {
    this.roles = roles;
    this.jury = jury;
    this.watchtower = watchtower;
    this.traces = traces;
  }

  /** It waits for neighbours: never in a transaction. */
  public Message of(Estate estate, List<EnvironmentName> environments) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Heading(estate.about().title() + ", as it is seen now"));
    for (EnvironmentName environment : environments) {
      pieces.addAll(rows(estate, environment.value()));
    }
    pieces.addAll(traces.of(estate.name().value()));
    return new Message(Words.of("Status of " + estate.about().title()), pieces);
  }

  private List<Piece> rows(Estate estate, String environment) {
    Words head = Words.empty().bold(environment);
    List<SiteState> states = look(estate, environment);
    Words judged =
        jury.of(estate, environment)
            .map(it -> head.and(": %s %s".formatted(it.light(), it.says())))
            .orElse(head);
    List<Piece> pieces = new ArrayList<>(List.of(new Piece.Paragraph(judged)));
    whole(estate, environment).stream()
        .map(it -> new Piece.Paragraph(it.row()))
        .forEach(pieces::add);
    states.stream().map(LiveBoard::row).forEach(pieces::add);
    clouds(estate, environment).stream()
        .map(it -> new Piece.Paragraph(it.row()))
        .forEach(pieces::add);
    List<ComponentState> components = components(estate, new EnvironmentName(environment));
    Stream.concat(
            components.stream().map(ComponentState::row),
            ComponentState.broken(components).stream())
        .map(Piece.Paragraph::new)
        .forEach(pieces::add);
    return pieces;
  }

  private static Piece row(SiteState state) {
    Words words = Words.of(state.light() + " ").bold(state.site().label());
    words =
        words.and(
            " · %s · %s · %s · %s · %s"
                .formatted(
                    state.account(),
                    state.site().region().orElse("no region"),
                    state.held().role().word(),
                    state.held().release(),
                    state.status()));
    return new Piece.Paragraph(state.clues().under(words));
  }

  /** Whoever judges who is production looks, too. */
  List<SiteState> look(Estate estate, String environment) {
    jury.look(estate, environment);
    List<Holding> held =
        roles.of(estate.name().value(), environment).stream()
            .sorted(Comparator.comparing(Holding::role))
            .toList();
    if (held.isEmpty()) {
      return List.of();
    }
    List<Watchtower.View> views = watchtower.look(estate, environment);
    Optional<Skew> skew = Skew.in(held).stream().findFirst();
    return held.stream().flatMap(it -> state(estate, it, skew, views).stream()).toList();
  }

  /** None of what nothing is said: neither how changes climb, nor what is promised of its data. */
  List<EnvironmentState> whole(Estate estate, String environment) {
    boolean climbs = estate.delivery().promotion().isSaid();
    boolean promises = estate.upkeep().snapshots().isPresent();
    return Stream.of(
            Optional.of(Evidence.Kind.DEPLOYED).filter(_ -> climbs),
            Optional.of(Evidence.Kind.POLICY).filter(_ -> promises))
        .flatMap(Optional::stream)
        .flatMap(
            kind ->
                watchtower.look(kind, estate, environment, environment).stream()
                    .map(it -> new EnvironmentState(kind, it)))
        .toList();
  }

  List<CloudState> clouds(Estate estate, String environment) {
    List<Ppc> ppcs = estate.topology().ppcs().in(new EnvironmentName(environment));
    if (ppcs.isEmpty()) {
      return List.of();
    }
    List<Watchtower.View> views = watchtower.look(estate, environment);
    return ppcs.stream().map(it -> new CloudState(it, Clues.of(it.name().value(), views))).toList();
  }

  /** In the order in which they come up. */
  List<ComponentState> components(Estate estate, EnvironmentName environment) {
    List<Component> here = estate.topology().components(environment);
    List<Watchtower.View> views =
        here.isEmpty() ? List.of() : watchtower.look(estate, environment.value());
    return here.stream()
        .map(it -> new ComponentState(it, environment, Clues.of(it.name().value(), views)))
        .toList();
  }

  private static Optional<SiteState> state(
      Estate estate, Holding held, Optional<Skew> skew, List<Watchtower.View> views) {
    return estate.topology().siteRows().stream()
        .filter(it -> it.site().value().equals(held.site()))
        .findFirst()
        .map(
            it -> new SiteState(held, it, account(estate, it), skew, Clues.of(held.site(), views)));
  }

  private static String account(Estate estate, SiteRow row) {
    return Optional.ofNullable(estate.topology().sites().get(row.site()))
        .flatMap(it -> Optional.ofNullable(it.use().get(Purpose.CLOUD)))
        .map(ConnectionName::value)
        .orElse("no account");
  }
}
