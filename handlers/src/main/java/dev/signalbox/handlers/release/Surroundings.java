package dev.signalbox.handlers.release;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** What has nothing to do with a release itself, and would be in its way all the same. */
@Singleton
final class Surroundings {
  /** There is none of that number: whatever is under way is somebody else's. */
  private static final long NO_PIPELINE = -1;

  private final Rivals rivals;
  private final BackupCheck backups;
  private final DiskRoom room;

  Surroundings(Rivals rivals, BackupCheck backups, DiskRoom room) {
    this.rivals = rivals;
    this.backups = backups;
    this.room = room;
  }

  Stream<Note> of(Question question, List<Berth> berths) {
    Stream<Note> under =
        berths.stream()
            .limit(1)
            .flatMap(
                it ->
                    Note.on(
                        rivals.of(it, NO_PIPELINE),
                        found -> found.stream().map(Surroundings::wait)));
    return Stream.of(under, backups.of(question, berths), room.of(berths)).flatMap(it -> it);
  }

  private static Note wait(String rival) {
    return Note.no(rival + "; wait for it");
  }
}
