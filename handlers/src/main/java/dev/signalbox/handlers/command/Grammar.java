package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.yaml.Nearest;
import dev.signalbox.handlers.command.ArgumentReader.Read;
import dev.signalbox.handlers.plan.Order;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** From a line to a command, within what the caller may see. Pure. */
final class Grammar {
  private final Menu menu;
  private final Readers readers;

  private final Also also;

  Grammar(Menu menu, Readers readers, Also also) {
    this.menu = menu;
    this.readers = readers;
    this.also = also;
  }

  Parsed parse(String typed) {
    return switch (Splitter.split(Typography.plain(typed))) {
      case Splitter.Split.Broken(var because, var next) -> new Parsed.Misread(because, next);
      case Splitter.Split.Words(var words) when words.isEmpty() ->
          new Parsed.Ok(new Command.Build());
      case Splitter.Split.Words(var words) when words.indexOf(Glass.WORD) > 0 -> glass(words);
      case Splitter.Split.Words(var words) -> line(words);
    };
  }

  /** What stands behind it is the reason. */
  private Parsed glass(List<String> words) {
    int at = words.indexOf(Glass.WORD);
    String reason =
        String.join(" ", words.subList(at + 1, words.size())).replaceFirst("^--reason ?", "");
    Parsed parsed = line(words.subList(0, at));
    if (!(parsed instanceof Parsed.Ok(Command.Start(var order)))) {
      return parsed instanceof Parsed.Ok
          ? new Parsed.Misread("nothing whole to start stands before " + Glass.WORD, "`/ops help`")
          : parsed;
    }
    return reason.isBlank() || reason.length() > Glass.LONGEST
        ? new Parsed.Misread(
            "breaking the glass needs a reason, of %d letters at most".formatted(Glass.LONGEST),
            "write it behind `%s --reason`".formatted(Glass.WORD))
        : new Parsed.Ok(new Command.BreakGlass(order, reason));
  }

  private Parsed line(List<String> words) {
    Optional<List<String>> runbook = menu.wordsOf(words);
    if (runbook.isPresent()) {
      return new OfferReader(menu, readers)
          .read(runbook.get(), words.subList(runbook.get().size(), words.size()));
    }
    return BuiltIn.named(words.getFirst())
        .map(word -> builtIn(word, words.subList(1, words.size())))
        .or(() -> also.of(words, menu))
        .orElseGet(() -> unknown(words));
  }

  private Parsed builtIn(BuiltIn word, List<String> rest) {
    return switch (word) {
      case HELP -> new Parsed.Ok(new Command.Help(phrase(rest)));
      case WHOAMI -> read(word, rest, given -> new Command.Whoami());
      case LINT -> read(word, rest, given -> new Command.Lint(given.containsKey("planned")));
      case RUNS -> read(word, rest, given -> new Command.Runs());
      case RUN -> run(read(word, rest, Grammar::run), word);
      case STOP, STOP_EVERYTHING -> new Parsed.Ok(new Command.Stop(String.join(" ", rest)));
      case RESUME -> read(word, rest, given -> new Command.Resume());
      case LEDGER -> read(word, rest, Command.Ledger::new);
      case INCIDENT -> read(word, rest, Command.Incident::new);
      case CHANGES, EMBARGO, FENCE, RESERVE, UNLOCK, ROLES, LOCKS, SYNC ->
          onEstate(read(word, rest, EstateWord.of(word)));
      case CHECKLIST, DECISION, TASK -> onEstate(read(word, rest, EstateWord.of(word)));
      case MAINTENANCE, ZONES, TOPOLOGY, POLICY, WHAT_CAN, BACKUPS, REPORT, DOCTOR ->
          onEstate(read(word, rest, EstateWord.of(word)));
      case SHARP_CORNER -> onEstate(SharpCornerDesk.read(rest));
      case SANDBOX -> read(word, rest, Command.Sandbox::new);
      case STATUS -> status(read(word, rest, Grammar::status));
      case PLAN -> plan(rest);
      case WHEN -> ordered(word, rest, Command.When::new);
      case WHY -> read(word, rest, given -> new Command.Why(given.getOrDefault("run", "")));
    };
  }

  private Parsed plan(List<String> rest) {
    List<String> command = rest.stream().filter(it -> !it.equals(BuiltIn.BY_HAND)).toList();
    return ordered(BuiltIn.PLAN, command, it -> new Command.Plan(it, command.size() < rest.size()));
  }

  private static Command run(Map<String, String> given) {
    return new Command.Run(
        given.getOrDefault("id", ""),
        Optional.ofNullable(given.get("then")),
        Optional.ofNullable(given.get("whom")));
  }

  private static Parsed run(Parsed parsed, BuiltIn word) {
    if (!(parsed instanceof Parsed.Ok(Command.Run(String id, var then, var whom)))) {
      return parsed;
    }
    String usage = "`%s`".formatted(word.usage());
    if (id.isEmpty()) {
      return new Parsed.Misread("a run's id is missing", usage);
    }
    return whom.isPresent() && !then.equals(Optional.of(BuiltIn.HAND_OVER))
        ? new Parsed.Misread("'%s' is one word too many".formatted(whom.get()), usage)
        : parsed;
  }

  private static Command status(Map<String, String> given) {
    return new Command.Status(
        Optional.ofNullable(given.get("estate")),
        Optional.ofNullable(given.get("environment")),
        given.containsKey("json"));
  }

  private Parsed onEstate(Parsed parsed) {
    return parsed instanceof Parsed.Ok(Command.OnEstate command)
        ? known(command.given(), parsed)
        : parsed;
  }

  private Parsed known(Map<String, String> given, Parsed parsed) {
    return Optional.ofNullable(given.get("estate"))
        .filter(it -> menu.estate(it).isEmpty())
        .map(it -> OfferReader.noEstate(menu, it))
        .orElse(parsed);
  }

  private Parsed status(Parsed parsed) {
    return parsed
                instanceof Parsed.Ok(Command.Status(Optional<String> name, var environment, var _))
            && name.isPresent()
        ? menu.estate(name.get())
            .map(it -> environment.flatMap(named -> unknown(it, named)).orElse(parsed))
            .orElseGet(() -> OfferReader.noEstate(menu, name.get()))
        : parsed;
  }

  private static Optional<Parsed> unknown(Estate estate, String environment) {
    List<String> known =
        estate.topology().environments().sequencedKeySet().stream()
            .map(EnvironmentName::value)
            .toList();
    return known.contains(environment)
        ? Optional.empty()
        : Optional.of(
            new Parsed.Misread(
                "%s has no environment '%s'".formatted(estate.name(), environment),
                "it has: " + String.join(", ", known)));
  }

  private Parsed ordered(BuiltIn word, List<String> rest, Function<Order, Command> command) {
    if (rest.isEmpty()
        || (menu.wordsOf(rest).isEmpty() && BuiltIn.named(rest.getFirst()).isPresent())) {
      return new Parsed.Misread(
          word.word() + " needs a command that does something", "`/ops help` lists them");
    }
    return switch (line(rest)) {
      case Parsed.Ok(Command.Start(var order)) -> new Parsed.Ok(command.apply(order));
      case Parsed.Ok(Command.Ask(var offer, var order)) ->
          new Parsed.Misread(
              "something is missing after '%s'".formatted(offer.phrase()),
              offer.file().isPresent() ? offer.wayOfFile() : "`%s`".formatted(offer.usage()));
      case Parsed.Ok other -> other;
      case Parsed.Misread misread -> misread;
      case Parsed.NoEstate none -> none;
    };
  }

  private Parsed read(
      BuiltIn word, List<String> rest, Function<Map<String, String>, Command> command) {
    return switch (readers.of(word.parameters()).read(rest)) {
      case Read.Values(var given) -> new Parsed.Ok(command.apply(given));
      case Read.Wrong(var because) -> new Parsed.Misread(because, "`%s`".formatted(word.usage()));
    };
  }

  private static Optional<String> phrase(List<String> words) {
    return Optional.of(String.join(" ", words)).filter(it -> !it.isEmpty());
  }

  private Parsed unknown(List<String> words) {
    String first = words.getFirst();
    String two = words.size() > 1 ? first + " " + words.get(1) : first;
    Optional<String> meant =
        Nearest.to(two, menu.phrases()).or(() -> Nearest.to(first, menu.phrases()));
    return new Parsed.Misread(
        "I know no command '%s'".formatted(first),
        meant
            .map("did you mean `/ops %s`? `/ops help` lists all you can do here"::formatted)
            .orElse("`/ops help` lists all you can do here"));
  }
}
