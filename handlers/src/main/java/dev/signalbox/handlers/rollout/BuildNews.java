package dev.signalbox.handlers.rollout;

import dev.signalbox.config.estate.Request;
import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.ChannelName;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.builds.Build;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * Tells others than those of its run how a build goes: one message, which its end completes. The
 * installation knows all actions, so it is got to know late.
 */
@Singleton
class BuildNews {
  private final Letters letters;
  private final Provider<Installation> installation;

  BuildNews(Letters letters, Provider<Installation> installation) {
    this.letters = letters;
    this.installation = installation;
  }

  /** Whoever comes back after a crash finds that it was said. */
  @Transactional
  void goesOn(Vigil vigil, Request request, Build build) {
    Words words = head(":hourglass_flowing_sand: ", request, build).and(" has begun.");
    for (ChannelName name : request.tell()) {
      if (letters.putAt(key(vigil, name)).isEmpty()) {
        put(vigil, name, words);
      }
    }
  }

  /** What may yet be found otherwise is not its end. */
  @Transactional
  void isOver(Vigil vigil, Request request, Build build, Outcome<Map<String, String>> verdict) {
    end(request, build, verdict)
        .ifPresent(words -> request.tell().forEach(it -> put(vigil, it, words)));
  }

  private static Optional<Words> end(
      Request request, Build build, Outcome<Map<String, String>> verdict) {
    return switch (verdict) {
      case Outcome.Done<Map<String, String>> _ ->
          Optional.of(head(":white_check_mark: ", request, build).and(" has passed."));
      case Outcome.Failed<Map<String, String>>(String why, boolean again) ->
          Optional.of(head(":x: ", request, build).and(": " + why)).filter(_ -> !again);
      case Outcome.Asks<Map<String, String>> _,
          Outcome.Half<Map<String, String>> _,
          Outcome.Unknown<Map<String, String>> _,
          Outcome.Wait<Map<String, String>> _ ->
          Optional.empty();
    };
  }

  private static Words head(String sign, Request request, Build build) {
    return Words.of(sign)
        .bold(request.title())
        .and(": ")
        .link(build.toString(), URI.create(build.url()));
  }

  private void put(Vigil vigil, ChannelName name, Words words) {
    letters.put(
        new Letter(
            key(vigil, name),
            Letter.Worth.END,
            new Letter.Addressee.InChannel(channel(name)),
            Message.of(words),
            Letter.Way.PLAIN));
  }

  private String key(Vigil vigil, ChannelName name) {
    Token token = vigil.token();
    return "run/%s/%s/build/%s".formatted(token.run(), token.step(), channel(name));
  }

  /** The linter has seen that each is listed. */
  private ChannelId channel(ChannelName name) {
    return Optional.ofNullable(installation.get().current().people().channels().get(name))
        .orElseThrow();
  }
}
