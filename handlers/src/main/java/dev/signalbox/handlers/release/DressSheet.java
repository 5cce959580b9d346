package dev.signalbox.handlers.release;

import dev.signalbox.config.estate.VariablePair;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.handlers.front.Fronts;
import dev.signalbox.handlers.release.Attire.Borrowed;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people read of a site that is dressed: what it is told, and what they would press. */
@Singleton
final class DressSheet {
  private final Wardrobe wardrobe;
  private final Resident resident;
  private final Logbook logbook;

  DressSheet(Wardrobe wardrobe, Resident resident, Logbook logbook) {
    this.wardrobe = wardrobe;
    this.resident = resident;
    this.logbook = logbook;
  }

  Preview preview(Dressing order, Berth berth) {
    String colour = logbook.of(order.token()).map(LogRow::url).orElseGet(() -> colour(berth));
    return new Preview(identity(berth), colour, DeploySheet.touches(berth));
  }

  /**
   * Who is production when it is done may be another than now, and a release may come there before:
   * so neither is what people say yes to.
   */
  private static String identity(Berth berth) {
    String what =
        "what is on %s is built anew in %s as %s"
            .formatted(berth.says(), berth.project(), berth.role().word());
    return Stream.of(Stream.of(what), told(berth), carried(berth))
        .flatMap(it -> it)
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> told(Berth berth) {
    Function<VariablePair, String> line = it -> "%s: %s".formatted(it.name(), berth.wanted(it));
    return berth.variables().stream().map(line);
  }

  private static Stream<String> carried(Berth berth) {
    List<String> names = Tailor.carried(berth);
    return switch (berth.role()) {
      case STANDBY -> Stream.empty();
      case PRODUCTION ->
          names.isEmpty()
              ? Stream.empty()
              : Stream.of(
                  "%s are copied from whoever is production then, and shown to nobody"
                      .formatted(String.join(", ", names)));
    };
  }

  private String colour(Berth berth) {
    Outfit outfit = Ways.known(wardrobe.look(berth));
    String there =
        switch (resident.of(berth)) {
          case Asked.Told<String>(String release) -> release + " is there now";
          case Asked.Troubled<String>(Trouble trouble) -> trouble.says();
        };
    String variables = outfit.fits() ? "no variable changes" : outfit.changes();
    String lent =
        berth.attire().borrowed().map(it -> "\n" + lent(it)).filter(_ -> !outfit.fits()).orElse("");
    return there + "\n" + variables + lent;
  }

  private static String lent(Borrowed from) {
    return "%s are copied from %s, which is production now, and shown to nobody"
        .formatted(String.join(", ", from.names()), from.site());
  }

  /** Told in the transaction that begins the run, so that nobody out there is asked. */
  String byHand(Token token, Berth berth) {
    String certificates = berth.attire().borrowed().map(DressSheet::copying).orElse("");
    return steps(token, berth, certificates);
  }

  private static String copying(Borrowed from) {
    return "copy %s for the same scope from %s; "
        .formatted(String.join(", ", from.names()), from.from());
  }

  /** GitLab remembers no former value, and we keep no secret: those of production work on there. */
  String backByHand(Token token, Berth berth) {
    List<String> names = Tailor.carried(berth);
    String certificates =
        names.isEmpty() ? "" : "leave %s as they are; ".formatted(String.join(", ", names));
    return steps(token, berth, certificates);
  }

  private String steps(Token token, Berth berth, String certificates) {
    String where = logbook.of(token).map(LogRow::url).orElseGet(() -> DeploySheet.pipelines(berth));
    return "in the variables of %s set these for %s and no other scope: %s; %sthen in the newest pipeline of the release that is there (%s) play anew, one line after the other: %s; then %s, asked for at %s itself, has to show that release"
        .formatted(
            berth.project(),
            berth.environment(),
            told(berth).collect(Collectors.joining("; ")),
            certificates,
            where,
            berth.chains().stream().map(DeploySheet::line).collect(Collectors.joining("; ")),
            Fronts.home(berth.estate(), berth.environment(), berth.role())
                .map(String::valueOf)
                .orElse("its first page"),
            berth.site().name());
  }
}
