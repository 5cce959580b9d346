package dev.signalbox.handlers.release;

import dev.signalbox.config.estate.JobChain;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Resource;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.handlers.front.Fronts;
import dev.signalbox.integrations.pipelines.Pipeline;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people read of an installation: what is brought, what changes, what they would press. */
@Singleton
final class DeploySheet {
  private final Descents descents;
  private final Wardrobe wardrobe;
  private final Logbook logbook;

  DeploySheet(Descents descents, Wardrobe wardrobe, Logbook logbook) {
    this.descents = descents;
    this.wardrobe = wardrobe;
    this.logbook = logbook;
  }

  /** Once begun, a step stays with the pipeline that it began with. */
  private record Cargo(String commit, long pipeline, String url) {}

  Preview preview(Consignment order, Berth berth) {
    Optional<Cargo> begun =
        logbook.of(order.token()).map(it -> new Cargo(it.sha(), it.pipeline(), it.url()));
    Cargo cargo =
        begun.orElseGet(
            () ->
                Ways.known(
                    descents
                        .of(berth, order.release())
                        .map(
                            it ->
                                new Cargo(it.commit(), it.pipeline().id(), it.pipeline().url()))));
    String colour = begun.map(Cargo::url).orElseGet(() -> colour(berth, cargo));
    return new Preview(identity(order, berth, cargo), colour, touches(berth));
  }

  /**
   * A swap may lie between the yes and the write, so what both roles want is what people say yes
   * to.
   */
  private static String identity(Consignment order, Berth berth, Cargo cargo) {
    String what =
        "%s is commit %s, built by pipeline %d of %s"
            .formatted(order.release(), cargo.commit(), cargo.pipeline(), berth.project());
    return Stream.concat(Stream.of(what), variables(berth)).collect(Collectors.joining("\n"));
  }

  private static Stream<String> variables(Berth berth) {
    return berth.variables().stream()
        .map(
            it ->
                "%s: %s as production, %s as standby"
                    .formatted(it.name(), it.production(), it.standby()));
  }

  private String colour(Berth berth, Cargo cargo) {
    Outfit outfit = Ways.known(wardrobe.look(berth));
    String what = "commit %s, %s".formatted(Pipeline.brief(cargo.commit()), cargo.url());
    String variables =
        outfit.fits()
            ? "as %s, which %s is now, no variable changes"
                .formatted(berth.role().word(), berth.site().name())
            : "as %s, which %s is now:\n%s"
                .formatted(berth.role().word(), berth.site().name(), outfit.changes());
    return what + "\n" + variables;
  }

  static SortedSet<Resource> touches(Berth berth) {
    String name = "%s on %s".formatted(berth.environment(), berth.site().name());
    return new TreeSet<>(List.of(new Resource("installation of " + name)));
  }

  /** Told in the transaction that begins the run, so that nobody out there is asked. */
  String byHand(Consignment order, Berth berth) {
    String where =
        logbook
            .of(order.token())
            .map(LogRow::url)
            .orElseGet(() -> "%s?ref=%s".formatted(pipelines(berth), order.release()));
    return "%sin the newest pipeline of %s (%s) play what waits for a hand, one line after the other, and wait for the rest: %s; then %s has to say %s"
        .formatted(
            settings(berth),
            order.release(),
            where,
            berth.chains().stream().map(DeploySheet::line).collect(Collectors.joining("; ")),
            Fronts.home(berth.estate(), berth.environment(), berth.role())
                .map(String::valueOf)
                .orElse("its foot"),
            order.release());
  }

  private static String settings(Berth berth) {
    return berth.variables().isEmpty()
        ? ""
        : "in the variables of %s set these for %s and no other scope, as the site's role is: %s; then "
            .formatted(
                berth.project(),
                berth.environment(),
                variables(berth).collect(Collectors.joining("; ")));
  }

  static String line(JobChain chain) {
    return String.join(" → ", chain.jobs());
  }

  static String pipelines(Berth berth) {
    String server = berth.project().on().reach().url().toString().replaceFirst("/api/v4/?$", "");
    return "%s/%s/-/pipelines".formatted(server, berth.project().path());
  }
}
