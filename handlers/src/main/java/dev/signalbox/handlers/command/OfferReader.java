package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.yaml.Nearest;
import dev.signalbox.handlers.command.ArgumentReader.Read;
import dev.signalbox.handlers.plan.Order;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what follows a runbook's words: the estate, which chooses the runbook, then its inputs. */
final class OfferReader {
  private final Menu menu;
  private final Readers readers;

  OfferReader(Menu menu, Readers readers) {
    this.menu = menu;
    this.readers = readers;
  }

  Parsed read(List<String> words, List<String> rest) {
    if (rest.isEmpty() || rest.getFirst().startsWith("--")) {
      return whichEstate(words);
    }
    String name = rest.getFirst();
    return menu.estate(name)
        .map(estate -> choose(estate, words, rest.subList(1, rest.size())))
        .orElseGet(() -> noEstate(menu, name));
  }

  static Parsed noEstate(Menu menu, String name) {
    List<String> names = menu.estateNames();
    return new Parsed.NoEstate(
        "there is no estate '%s' for you%s".formatted(name, Nearest.hint(name, names)),
        names.isEmpty()
            ? "ask to be added to people.yml"
            : "name one of: " + String.join(", ", names));
  }

  private Parsed whichEstate(List<String> words) {
    List<String> able =
        menu.offers().stream()
            .filter(it -> it.words().equals(words))
            .map(it -> it.estate().name().value())
            .distinct()
            .toList();
    return new Parsed.Misread(
        "'%s' needs an estate; there is no default".formatted(String.join(" ", words)),
        "name one of: " + String.join(", ", able));
  }

  private Parsed choose(Estate estate, List<String> words, List<String> rest) {
    Optional<Offer> chosen =
        menu.of(estate).stream()
            .filter(it -> it.words().equals(words) && it.isChosenBy(rest))
            .max(Comparator.comparingInt(it -> it.choosing().size()));
    return chosen
        .map(offer -> inputs(offer, rest, choosing(estate, words)))
        .orElseGet(() -> notThere(estate, words));
  }

  private Parsed notThere(Estate estate, List<String> words) {
    List<String> phrases = menu.of(estate).stream().map(Offer::usage).distinct().toList();
    return new Parsed.Misread(
        "%s has no '%s'".formatted(estate.about().title(), String.join(" ", words)),
        phrases.isEmpty() ? "`/ops help`" : "it has: `" + String.join("`, `", phrases) + "`");
  }

  /** Flags that lead to another runbook of the same words: a slip of one is worth a hint. */
  private List<String> choosing(Estate estate, List<String> words) {
    return menu.of(estate).stream()
        .filter(it -> it.words().equals(words))
        .flatMap(it -> it.choosing().stream())
        .toList();
  }

  private Parsed inputs(Offer offer, List<String> rest, List<String> hints) {
    return switch (readers.of(offer.parameters(), hints).read(rest)) {
      case Read.Wrong(var because) -> new Parsed.Misread(because, "`%s`".formatted(offer.usage()));
      case Read.Values(var given) -> checked(offer, offer.byInput(given));
    };
  }

  private static Parsed checked(Offer offer, Map<String, String> given) {
    InputCheck check = offer.check();
    if (offer.file().filter(it -> given.containsKey(it.name())).isPresent()) {
      return new Parsed.Misread("a file cannot be typed", offer.wayOfFile());
    }
    List<String> wrong = check.complaints(given).values().stream().toList();
    if (!wrong.isEmpty()) {
      return new Parsed.Misread(String.join("; ", wrong), "`%s`".formatted(offer.usage()));
    }
    Order order = check.order(given);
    return new Parsed.Ok(
        check.missing(given).isEmpty() ? new Command.Start(order) : new Command.Ask(offer, order));
  }
}
