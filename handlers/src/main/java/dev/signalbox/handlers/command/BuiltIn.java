package dev.signalbox.handlers.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The bot's own words; the rest of the commands come from runbooks. */
enum BuiltIn {
  HELP("help", "[command]", "what you can do here"),
  WHOAMI("whoami", "", "who you are to me, and what you may do here"),
  STATUS("status", "[estate] [environment] [--json]", "what stands where, and what is seen of it"),
  TOPOLOGY("topology", "<estate> [environment]", "what an estate is made of, and what needs what"),
  PLAN("plan", "<command> [--by-hand]", "what a command would do; runs nothing"),
  WHEN("when", "<command>", "what stands in a command's way now, and until when"),
  WHAT_CAN(
      "what-can",
      "@person <estate>",
      "what somebody may start there, what they can destroy alone, and whose yes the rest takes"),
  WHY(
      "why",
      "<run>|<refusal>",
      "what every rule says to a run as it stands, or what a refusal means"),
  LINT("lint", "[--planned]", "what is wrong in the configuration, with file, line and column"),
  RUNS("runs", "", "what is running, and what ran last"),
  RUN(
      "run",
      "<id> [retry|put-back|done|skip|abort|hand-over <person>]",
      "how one run stands; try what is held once more, put back what was done in part, do it by"
          + " hand, leave it out, end it, or make it somebody else's"),
  LEDGER(
      "ledger",
      "[show|verify|export] [--run <id>] [--person <name>] [--since 2h] [--seal <seal>]",
      "what was asked, decided and done, newest first; whether any of it was changed since; or all"
          + " of it as a file"),
  CHANGES("changes", "[estate] [--since 2h]", "what was changed of late, and by whom"),
  LOCKS(
      "locks",
      "[break <estate> <name>]",
      "which run keeps others from what; two people may take it away from one that is held"),
  EMBARGO(
      "embargo",
      "raise|lift|show <estate> [number] [--for 2h] [--reason <why>]",
      "freeze changes to an estate, let them go on, or see what is frozen"),
  INCIDENT(
      "incident",
      "[here|close <number>] [--reason <why>]",
      "which incidents are open; say that you see to one of them, or that it is over"),
  CHECKLIST(
      "checklist",
      "<estate> [begin <title> by <day> | add <what> | done <n> <evidence> | give <n> @person |"
          + " move <n> <day> <why> | again <n> | drop <n> <why> | close <why>] [--owner @person]"
          + " [--due day] [--link url]",
      "what has to be done before a day comes, whose it is, and what shows that it is done"),
  DECISION(
      "decision",
      "<estate> [ask <question> | answer <n> <option> <why> | defer <n> <day>] [--options a,b,c]",
      "what has to be decided, what was and why; what is put off comes back on its day"),
  TASK(
      "task",
      "<estate> [add <what> | done <n> <evidence> | give <n> @person | move <n> <day> <why> |"
          + " asked <n> | again <n> | drop <n> <why>] [--owner @person] [--due day] [--link url]"
          + " [--tag easy,aws] [--sort effort|value|due]",
      "what runs and people have left to do, whose it is, and until when"),
  FENCE(
      "fence",
      "show|lift <estate> [site]",
      "which sites must not be used; say that one of them is rebuilt"),
  RESERVE(
      "reserve",
      "<estate> <environment> [--for 2h] [--reason <why>] [--free]",
      "keep an environment to yourself for a while, or let others in again"),
  UNLOCK(
      "unlock",
      "<estate> <environment> [--for 15m] [--reason <why>]",
      "open what is locked there, for one run; it takes two people"),
  ROLES(
      "roles",
      "<estate> [settle] [--production <site>] [--environment <name>] [--reason <why>]",
      "who is production, and who says so; two people may settle it"),
  SYNC(
      "sync", "<estate> [status]", "which schedule runs on which side, and which the roles demand"),
  MAINTENANCE(
      "maintenance",
      "list <estate> [environment] [--json]",
      "which private clouds are in maintenance, since when and by which run"),
  ZONES("zones", "diff <estate> <zone>", "what a zone serves that its file does not say"),
  POLICY(
      "policy",
      "<estate> [environment]",
      "what is promised of an estate's data, and whether it is kept"),
  BACKUPS("backups", "<estate>", "which backups there are, how old they are, and which are sound"),
  REPORT("report", "<name> <estate>", "one of an estate's reports, looked at now, for you alone"),
  STOP("stop", "[reason]", "stop everything, at once and from anywhere"),
  STOP_EVERYTHING("stop-everything", "[reason]", "the same, spelt out"),
  RESUME("resume-everything", "", "let it go on; it takes two people"),
  SHARP_CORNER(
      "sharp-corner",
      "<estate> <what>",
      "an issue about something that people may hurt themselves at, drafted for you to file"),
  DOCTOR("doctor", "[estate]", "whether I am well, or an estate, and what to do where not"),
  SANDBOX(
      "sandbox",
      "[fault <neighbour> <kind> [times] | dark <site> | light <site>]",
      "what shall go wrong in the simulated world; 0 times calls it off");

  private static final List<String> ROLE_WORDS = List.of("estate", "what");

  static final String BY_HAND = "--by-hand";
  static final String HAND_OVER = "hand-over";

  private static final List<String> ASKING = List.of("options");
  private static final List<String> WISHING = List.of("owner", "due", "link", "tag", "sort");
  private static final List<String> PLACE = List.of("estate", "environment");

  private final String word;
  private final String rest;
  private final String says;

  BuiltIn(String word, String rest, String says) {
    this.word = word;
    this.rest = rest;
    this.says = says;
  }

  static Optional<BuiltIn> named(String word) {
    return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
  }

  String word() {
    return word;
  }

  String says() {
    return says;
  }

  String usage() {
    return "/ops " + word + (rest.isEmpty() ? "" : " " + rest);
  }

  /** Help, plan, when and stop take the rest of the line as it is. */
  List<Parameter> parameters() {
    return switch (this) {
      case STATUS -> and(Parameter.placed(PLACE), "json");
      case TOPOLOGY, POLICY -> Parameter.placed(PLACE);
      case BACKUPS, DOCTOR -> Parameter.placed(List.of("estate"));
      case REPORT, WHAT_CAN -> Parameter.placed(List.of("name", "estate"));
      case WHY -> Parameter.placed(List.of("run"));
      case ZONES -> Parameter.placed(List.of("what", "estate", "zone"));
      case LINT -> List.of(Parameter.flag("planned"));
      case RUN -> Parameter.placed(List.of("id", "then", "whom"));
      case LEDGER -> taking(List.of("what"), List.of("run", "person", "since", "seal"));
      case EMBARGO -> taking(List.of("what", "estate", "number"), List.of("for", "reason"));
      case INCIDENT -> taking(List.of("what", "number"), List.of("reason"));
      case CHECKLIST, DECISION, TASK -> telling(this == DECISION ? ASKING : WISHING);
      case FENCE, LOCKS -> about(this == FENCE ? "site" : "name");
      case ROLES -> taking(ROLE_WORDS, List.of("production", "environment", "reason"));
      case UNLOCK -> taking(PLACE, List.of("for", "reason"));
      case RESERVE -> and(taking(PLACE, List.of("for", "reason")), "free");
      case SYNC -> Parameter.placed(List.of("estate", "what"));
      case MAINTENANCE -> and(Parameter.placed(List.of("what", "estate", "environment")), "json");
      case SANDBOX -> Parameter.placed(List.of("what", "neighbour", "kind", "times"));
      case CHANGES -> taking(List.of("estate"), List.of("since"));
      case HELP, WHOAMI, PLAN, WHEN, RUNS, SHARP_CORNER, STOP, STOP_EVERYTHING, RESUME -> List.of();
    };
  }

  private static List<Parameter> about(String third) {
    return Parameter.placed(List.of("what", "estate", third));
  }

  /** What stands behind the estate is a word, and then the rest of the line. */
  private static List<Parameter> telling(List<String> flags) {
    Parameter rest = new Parameter("rest", Parameter.Kind.REST);
    List<Parameter> places = Parameter.placed(List.of("estate", "what"));
    Stream<Parameter> flagged = flags.stream().map(Parameter::flagged);
    return Stream.of(places.stream(), Stream.of(rest), flagged).flatMap(it -> it).toList();
  }

  private static List<Parameter> and(List<Parameter> some, String flag) {
    return Stream.concat(some.stream(), Stream.of(Parameter.flag(flag))).toList();
  }

  private static List<Parameter> taking(List<String> places, List<String> flags) {
    return Stream.concat(Parameter.placed(places).stream(), flags.stream().map(Parameter::flagged))
        .toList();
  }
}
