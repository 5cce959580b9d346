package dev.signalbox.bot.slack;

import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the call that cannot wait, and takes the other way when Slack says no. */
@Singleton
final class Calls {
  private static final Logger LOG = LoggerFactory.getLogger(Calls.class);

  private final Workspace workspace;
  private final Post post;
  private final LateLooks looks;
  private final Routes routes;

  Calls(Workspace workspace, Post post, LateLooks looks, Routes routes) {
    this.workspace = workspace;
    this.post = post;
    this.looks = looks;
    this.routes = routes;
  }

  Reply make(Carriage carriage) {
    carriage.late().ifPresent(looks::begin);
    carriage
        .home()
        .ifPresent(it -> Thread.startVirtualThread(() -> workspace.call(Routes.PUBLISH, it)));
    return carriage
        .call()
        .filter(call -> !workspace.call(call.method(), call.body()))
        .map(call -> instead(call.otherwise()))
        .orElseGet(carriage::reply);
  }

  /** Where the database is what is missing, an apology outside of the reply may be lost too. */
  Reply apologise(Message message, Delivery.Question question) {
    return instead(routes.privately(message, question.asked(), question.way()));
  }

  private Reply instead(Carriage other) {
    other.sayings().forEach(this::say);
    return other.reply();
  }

  private void say(Saying saying) {
    try {
      post.keep(saying);
    } catch (RuntimeException trouble) {
      LOG.warn("saying it at once, for it cannot be kept: {}", Trouble.named(trouble));
      post.say(saying);
    }
  }
}
