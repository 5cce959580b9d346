package dev.signalbox.handlers.branch;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.ChannelName;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.builds.Build;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Each piece of news is told with that it was written down, or not at all. */
@Singleton
class Gazetteer {
  private final BranchRows rows;
  private final Letters letters;
  private final Installation installation;
  private final Clock clock;

  Gazetteer(BranchRows rows, Letters letters, Installation installation, Clock clock) {
    this.rows = rows;
    this.letters = letters;
    this.installation = installation;
    this.clock = clock;
  }

  /** Read before anybody looks: who looks long ago tells nothing that is over by now. */
  @Transactional
  Optional<BranchRow> before(Branch branch) {
    return rows.of(branch.id());
  }

  /** What is there at the first look is old, whenever it came to be. */
  @Transactional
  void meet(Branch branch, Build build) {
    Turn.of(build.stage())
        .ifPresent(
            it ->
                rows.begin(
                    branch.id(), build.id().value(), it, it.leavesFailing(false), clock.instant()));
  }

  /** Nothing, where another node was faster. */
  @Transactional
  void tell(News news, BranchRow before, List<ChannelName> to) {
    int mine =
        rows.tell(
            before.branch(),
            before.turns(),
            news.build().id().value(),
            news.turn(),
            news.turn().leavesFailing(before.failing()),
            clock.instant());
    if (mine == 1) {
      to.forEach(name -> post(news, before, channel(name)));
    }
  }

  private void post(News news, BranchRow before, ChannelId channel) {
    letters.put(
        new Letter(
            key(news, before.turns() + 1, channel),
            Letter.Worth.END,
            new Letter.Addressee.InChannel(channel),
            Message.of(news.words()),
            Letter.Way.PLAIN));
  }

  private static String key(News news, long turn, ChannelId channel) {
    return "build/%s/%s/%s/%d/%s"
        .formatted(
            news.branch().estate().name(),
            news.branch().name(),
            news.build().id(),
            turn,
            channel.value());
  }

  /** The linter has seen that each is listed. */
  private ChannelId channel(ChannelName name) {
    return Optional.ofNullable(installation.current().people().channels().get(name)).orElseThrow();
  }
}
