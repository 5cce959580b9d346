package dev.signalbox.acceptance;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Message;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.transaction.TransactionOperations;
import java.net.URI;
import java.util.Map;

/** A whole bot in this process, on a workspace that somebody else provides. */
final class OwnWorkspaceBot implements AutoCloseable {
  static final String SIGNING = "planted-signing-secret-of-tests";

  private final EmbeddedServer server;

  OwnWorkspaceBot(String slack) {
    server =
        ApplicationContext.run(
            EmbeddedServer.class,
            Map.of(
                "signalbox.unless-told", "sandbox",
                "signalbox.db.url", "jdbc:h2:mem:own-workspace",
                "slack.api.url", slack + "/api/",
                "slack.signing.secret", SIGNING,
                "slack.bot.token", "xoxb-1234-planted-bot-token",
                "micronaut.server.host", "127.0.0.1",
                "micronaut.server.port", -1));
  }

  URI address() {
    return server.getURI();
  }

  void toChannel(String key, String text, Letter.Way way) {
    put(key, new Letter.Addressee.InChannel(new ChannelId("C0OPS")), text, way);
  }

  void toPerson(String key, String text) {
    var person = new Letter.Addressee.ToPerson(new UserId("U0OPS1"));
    put(key, person, text, Letter.Way.PLAIN);
  }

  private void put(String key, Letter.Addressee to, String text, Letter.Way way) {
    var letter = new Letter(key, Letter.Worth.CARD, to, Message.of(text), way);
    TransactionOperations<?> transactions =
        server.getApplicationContext().getBean(TransactionOperations.class);
    transactions.executeWrite(
        _ -> {
          server.getApplicationContext().getBean(Letters.class).put(letter);
          return true;
        });
  }

  @Override
  public void close() {
    server.close();
  }
}
