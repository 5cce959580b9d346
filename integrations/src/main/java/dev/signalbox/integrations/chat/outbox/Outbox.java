package dev.signalbox.integrations.chat.outbox;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.integrations.chat.Banner;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.MessageTs;
import dev.signalbox.integrations.chat.blocks.BlockKit;
import dev.signalbox.integrations.chat.blocks.Rendered;
import dev.signalbox.integrations.chat.outbox.LetterRow.Fate;
import dev.signalbox.integrations.durable.Durable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Puts letters into the caller's transaction and wakes the sender after it. */
@Singleton
class Outbox implements Letters {
  /** Details of steps that end together become one edit less. */
  private static final Duration GATHERING = Duration.ofSeconds(3);

  private final LetterRows rows;
  private final NewLetters letters;
  private final Durable durable;
  private final Banner banner;
  private final Clock clock;

  Outbox(LetterRows rows, NewLetters letters, Durable durable, Banner banner, Clock clock) {
    this.rows = rows;
    this.letters = letters;
    this.durable = durable;
    this.banner = banner;
    this.clock = clock;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void put(Letter letter) {
    Rendered rendered = BlockKit.message(banner.over(letter.message()));
    Draft draft = Draft.of(letter, rendered);
    boolean isAwaited = rows.wantInstead(draft.key(), draft.said(), draft.blocks()) == 1;
    if (!isAwaited) {
      put(draft);
    }
    List<Draft> files = draft.files(rendered);
    files.forEach(this::put);
    if (!isAwaited || !files.isEmpty()) {
      wakeSender();
    }
  }

  /** It looks by itself for as long as anything waits, so that it is woken for the first alone. */
  private void wakeSender() {
    durable.stage(Sender.NAME, Sender.WORKSPACE, clock.instant());
    durable.wake(Sender.NAME, Sender.WORKSPACE);
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void withdraw(String key) {
    rows.withdraw(key);
  }

  private void put(Draft draft) {
    Optional<LetterRow> known = rows.findByLetterKey(draft.key());
    if (known.isEmpty()) {
      boolean gathers = draft.worth() == Letter.Worth.DETAIL && !draft.followsItsMessage();
      var now = clock.instant();
      letters.save(draft.letter(now, gathers ? now.plus(GATHERING) : now));
    } else if (!draft.says(known.get())) {
      rows.want(draft.key(), draft.said(), draft.blocks());
    }
  }

  @Override
  public Optional<Instant> putAt(String key) {
    return rows.findByLetterKey(key).map(LetterRow::createdAt);
  }

  @Override
  public Optional<Posted> posted(String key) {
    return rows.findByLetterKey(key)
        .filter(row -> row.isPosted() && !row.where().startsWith("U"))
        .map(
            row ->
                new Posted(new ChannelId(row.where()), new MessageTs(row.stands().orElseThrow())));
  }

  @Override
  public List<Undelivered> undelivered() {
    return rows.findByFate(Fate.NEVER).stream()
        .map(row -> new Undelivered(row.letterKey(), row.channel(), row.why()))
        .toList();
  }
}
