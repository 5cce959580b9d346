package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.estate.RoleTable;
import dev.signalbox.config.estate.Truth;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.source.Shelf;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.source.Edit;
import dev.signalbox.integrations.source.Proposal;
import dev.signalbox.integrations.source.Repositories;
import dev.signalbox.integrations.source.SourceFile;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where the files of an estate of the simulated world can be read, and colleagues edit them. */
final class ReadingRoom implements AutoCloseable {
  private static final String AS_IT_IS =
      "| gigadb-website | upstream | ap-east-1 | current production | v4.3.4 | OK |";
  private static final String AS_IT_WAS =
      AS_IT_IS.replace("current production | v4.3.4", "hot stand-by | v4.3.3");

  final Region region;
  final Scrivener scrivener;

  ReadingRoom() {
    this(new Region());
  }

  ReadingRoom(Region region) {
    this.region = region;
    scrivener = (Scrivener) region.track.the(Repositories.class);
  }

  RunId begun(String runbook) {
    Installation installation = region.track.the(Installation.class);
    Configuration with = Trial.configuration(runbook, installation.shapes());
    installation.replace(with);
    return region.swapping();
  }

  /** Long enough for zones to settle and for what nobody knows to be looked for. */
  void over() {
    for (int look = 0; look < 8; look++) {
      region.track.workAfter(Duration.ofSeconds(20));
    }
  }

  RoleTable table() {
    return region.estate().roles().truth().flatMap(Truth::table).orElseThrow();
  }

  private Shelf shelf() {
    if (Shelf.of(region.estate()) instanceof Asked.Told<Shelf>(Shelf shelf)) {
      return shelf;
    }
    throw new IllegalStateException("it has no shelf");
  }

  Optional<SourceFile> file(String path) {
    Shelf shelf = shelf();
    return scrivener.keeper.file(shelf.in(), shelf.branch(), path)
            instanceof Asked.Told<Optional<SourceFile>>(var file)
        ? file
        : Optional.empty();
  }

  String text() {
    return text(table().file());
  }

  String text(String path) {
    return file(path).map(SourceFile::text).orElse("");
  }

  /** A colleague edits the file in its repository. */
  void edit(String path, UnaryOperator<String> by) {
    String text = by.apply(text(path));
    Shelf shelf = shelf();
    Optional<String> was = file(path).map(SourceFile::mark);
    scrivener.keeper.write(shelf.in(), new Edit(shelf.branch(), path, was, text, "mine"));
    assertThat(text(path)).isEqualTo(text);
  }

  void edit(UnaryOperator<String> by) {
    edit(table().file(), by);
  }

  /** A colleague asks others to merge something. */
  Ordered<Proposal> proposed() {
    Optional<String> was = file(table().file()).map(SourceFile::mark);
    Edit edit = new Edit(shelf().branch(), table().file(), was, "other\n", "mine");
    return scrivener.keeper.propose(shelf().in(), edit, "theirs");
  }

  /** One row of the role table is behind the times. */
  void makeStale() {
    edit(it -> it.replace(AS_IT_IS, AS_IT_WAS));
    assertThat(text()).contains(AS_IT_WAS);
  }

  void assertDone(RunId run) {
    assertThat(region.track.see(run).trouble()).isEmpty();
    assertThat(region.track.see(run).state()).isEqualTo(RunState.DONE);
  }

  void assertHeld(RunId run, String why) {
    assertThat(region.track.see(run).state()).isEqualTo(RunState.HELD);
    assertThat(region.track.see(run).trouble().orElse("")).contains(why);
  }

  @Override
  public void close() {
    region.close();
  }
}
