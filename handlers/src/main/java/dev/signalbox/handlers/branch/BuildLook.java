package dev.signalbox.handlers.branch;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.ReportShow;
import dev.signalbox.config.people.ChannelName;
import dev.signalbox.handlers.watch.Findings;
import dev.signalbox.handlers.watch.Look;
import dev.signalbox.integrations.builds.Build;
import dev.signalbox.integrations.builds.Builds;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The newest push build of every branch that the estate's file names. */
@Singleton
final class BuildLook implements Look {
  private final Builds builds;
  private final Gazetteer gazetteer;
  private final Silence silence;

  BuildLook(Builds builds, Gazetteer gazetteer, Silence silence) {
    this.builds = builds;
    this.gazetteer = gazetteer;
    this.silence = silence;
  }

  @Override
  public ReportShow shows() {
    return ReportShow.BUILDS;
  }

  @Override
  public boolean isWokenBy(Connection neighbour) {
    return neighbour instanceof Connection.Travis;
  }

  @Override
  public void besides(Estate estate, List<ChannelName> to) {
    Branch.all(estate).forEach(it -> tell(it, to));
  }

  private void tell(Branch branch, List<ChannelName> to) {
    Optional<BranchRow> before = gazetteer.before(branch);
    Optional<Build> newest =
        asked(branch) instanceof Asked.Told<Optional<Build>>(var told) ? told : Optional.empty();
    newest.ifPresent(
        build ->
            before.ifPresentOrElse(
                row -> News.of(branch, row, build).ifPresent(it -> gazetteer.tell(it, row, to)),
                () -> gazetteer.meet(branch, build)));
  }

  private Asked<Optional<Build>> asked(Branch branch) {
    return builds.newestPush(branch.on(), branch.git());
  }

  /** What became of a build has its own letter: here it is not wrong a second time. */
  @Override
  public Findings at(Estate estate) {
    List<Branch> all = Branch.all(estate);
    if (all.isEmpty()) {
      return Findings.well("no branch is known that is built", List.of());
    }
    List<Words> lines = new ArrayList<>();
    List<Trouble> troubles = new ArrayList<>();
    for (Branch branch : all) {
      switch (asked(branch)) {
        case Asked.Told<Optional<Build>>(var told) -> lines.add(line(branch, told));
        case Asked.Troubled<Optional<Build>>(Trouble trouble) -> troubles.add(trouble);
      }
    }
    return troubles.isEmpty() ? heard(estate, lines) : unheard(estate, lines, troubles);
  }

  private Findings heard(Estate estate, List<Words> lines) {
    silence.ends(estate);
    return Findings.well("the newest build of each branch", lines);
  }

  private Findings unheard(Estate estate, List<Words> lines, List<Trouble> troubles) {
    lines.add(
        Words.of(
            ":question: %s. Next: look there yourself.".formatted(troubles.getFirst().says())));
    return silence.lasts(estate)
        ? Findings.wrong(List.of("silence"), "who builds it does not answer", lines)
        : Findings.moving("not all of them can be seen just now", lines);
  }

  private static Words line(Branch branch, Optional<Build> newest) {
    Optional<News> stands =
        newest.flatMap(
            build -> Turn.of(build.stage()).map(turn -> new News(branch, build, turn, false)));
    return stands
        .map(News::line)
        .orElseGet(
            () ->
                Words.of(":hourglass: ")
                    .bold(branch.title())
                    .and(
                        newest
                            .map(it -> ": %s is about to begin.".formatted(it))
                            .orElse(": nothing was pushed.")));
  }
}
