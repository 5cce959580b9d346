package dev.signalbox.handlers.component;

import dev.signalbox.config.estate.Component;
import dev.signalbox.config.estate.ComponentName;
import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Ppc;
import dev.signalbox.config.estate.Purpose;
import dev.signalbox.config.estate.Site;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** What an estate is made of, as its file says. It asks nobody. */
public final class TopologyBoard {
  private final Estate estate;

  public TopologyBoard(Estate estate) {
    this.estate = estate;
  }

  public Message of(List<EnvironmentName> environments) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Heading("What %s is made of".formatted(estate.about().title())));
    environments.stream()
        .flatMap(it -> Optional.ofNullable(estate.topology().environments().get(it)).stream())
        .map(it -> new Piece.Verbatim(tree(it).drawn()))
        .forEach(pieces::add);
    if (!estate.topology().sites().isEmpty()) {
      pieces.add(new Piece.Verbatim(sites().drawn()));
    }
    pieces.add(
        new Piece.Aside(
            Words.of("As its file says. How all of it is: ")
                .code("/ops status " + estate.name())
                .and(".")));
    return new Message(Words.of("What %s is made of".formatted(estate.about().title())), pieces);
  }

  private Tree tree(Environment environment) {
    List<Component> here = estate.topology().components(environment.name());
    Stream<Tree> tops =
        here.stream()
            .filter(it -> here.stream().noneMatch(other -> other.needs().contains(it.name())))
            .map(it -> tree(it, environment));
    Stream<Tree> clouds =
        estate.topology().ppcs().in(environment.name()).stream().map(TopologyBoard::cloud);
    return new Tree(head(environment), Stream.concat(tops, clouds).toList());
  }

  private static String head(Environment environment) {
    String guarded = environment.guarded() ? " (protected)" : "";
    String after = environment.after().map(it -> ", changes come from " + it).orElse("");
    return environment.name() + guarded + after;
  }

  private Tree tree(Component component, Environment environment) {
    return new Tree(
        "%s  %s".formatted(component.name(), at(component, environment)),
        component.needs().stream()
            .flatMap(it -> find(it).stream())
            .filter(it -> it.isIn(environment))
            .map(it -> tree(it, environment))
            .toList());
  }

  private Optional<Component> find(ComponentName name) {
    return Optional.ofNullable(estate.topology().components().get(name));
  }

  private String at(Component component, Environment environment) {
    return component
        .at(environment.name())
        .map(URI::toString)
        .or(() -> component.uses().flatMap(it -> reached(environment.use(), it)))
        .orElse("nowhere");
  }

  private Optional<String> reached(SequencedMap<Purpose, ConnectionName> use, Purpose purpose) {
    return Optional.ofNullable(use.get(purpose))
        .map(estate.topology().connections()::get)
        .map(Connection::reach)
        .map(it -> "%s (%s)".formatted(it.url(), it.name()));
  }

  private static Tree cloud(Ppc ppc) {
    return Tree.leaf(
        "%s  %s  %s  %s".formatted(ppc.name(), ppc.kind().word(), ppc.region(), ppc.endpoint()));
  }

  private Tree sites() {
    return new Tree(
        "sites", estate.topology().sites().sequencedValues().stream().map(this::site).toList());
  }

  private Tree site(Site site) {
    return new Tree(
        "%s  %s".formatted(site.name(), site.title()),
        site.use().sequencedKeySet().stream()
            .flatMap(
                it ->
                    reached(site.use(), it).stream()
                        .map(at -> Tree.leaf("%s  %s".formatted(it.word(), at))))
            .toList());
  }
}
