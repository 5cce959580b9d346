package dev.signalbox.handlers.run;

import dev.signalbox.config.Configuration;
import dev.signalbox.handlers.install.Installation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** One small world with a few runs, and dice that always fall the same way for one seed. */
final class Stage {
  /** Those who may most things. */
  static final List<String> FRIENDS = List.of("U0OPS1", "U0OPS2", "U0TECH", "U0CURATOR");

  private static final List<String> STRANGERS = List.of("U0QA", "U0GUEST");

  final Track track;
  final Voting voting;
  final Sightings sightings;
  final Random random = new Random();
  private final Configuration books;
  private final DueWork work;
  private final List<String> told = new ArrayList<>();

  Stage(Map<String, Object> more) {
    track = Track.thatIsSeen(more);
    voting = new Voting(track);
    sightings = new Sightings(track);
    work = new DueWork(track);
    books = ModelBooks.configuration(track.the(Installation.class).shapes());
    track.neighbour().watchedBy(sightings);
  }

  /** Nothing has happened yet. */
  void open(long seed) {
    random.setSeed(seed);
    told.clear();
    sightings.clear();
    track.neighbour().forget();
    heal();
    track.the(Interruptions.class).forget();
    Changed.adopt(track);
  }

  /** The neighbour is in its good mood, and the files are as they were. */
  void heal() {
    track.neighbour().heal();
    track.change("update run_step set outputs = replace(outputs, 'many', '2')");
    ModelBooks.NAMES.forEach(this::mend);
    track.the(Installation.class).replace(books);
  }

  /** What another build could not carry out is as it was; what nobody can read stays so. */
  private void mend(String book) {
    track.change(
        "update run set source = ? where runbook = ? and source like '%run.gone%'",
        books.sources().text(ModelBooks.file(book)).orElseThrow(), book);
  }

  void tell(String what) {
    told.add(what);
  }

  /** What has been done so far, newest last. */
  List<String> story() {
    return List.copyOf(told);
  }

  String user() {
    return chance(80) ? friend() : any(STRANGERS).orElseThrow();
  }

  String friend() {
    return any(FRIENDS).orElseThrow();
  }

  /** Oldest first, so that the same dice mean the same run. */
  List<RunId> runs() {
    return ids("select id from run order by started_at");
  }

  Optional<RunId> open() {
    return any(ids("select id from run where ended_at is null order by started_at"));
  }

  Optional<RunId> held() {
    return any(ids("select id from run where state = 'HELD' order by started_at"));
  }

  /** Work that is due, in an order that is the same for the same dice. */
  List<String> due() {
    List<String> runs = runs().stream().map(RunId::value).toList();
    return work.now().stream()
        .sorted(
            Comparator.<String>comparingInt(it -> runs.indexOf(it.substring(0, 6)))
                .thenComparing(it -> it.substring(6)))
        .toList();
  }

  /** A worker takes it, and may die over it. */
  void take(String name) {
    try {
      work.take(name);
    } catch (Interruptions.Crash | TestNeighbour.Killed _) {
      tell("crash");
    }
  }

  <T> Optional<T> any(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private List<RunId> ids(String query) {
    return track.texts(query).stream().map(RunId::new).toList();
  }
}
