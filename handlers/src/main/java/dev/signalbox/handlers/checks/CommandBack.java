package dev.signalbox.handlers.checks;

import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.bastion.Watch;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.commands.Standing;
import java.util.Map;
import java.util.Optional;

/**
 * One entry into taking a command back, by the command that its entry named.
 *
 * @param done what is taken back
 * @param last the newest try at that; none where people have done it
 */
record CommandBack(Labour labour, Assignment done, Optional<Token> last) implements Deed.Entered {

  /** What is taken back is not brought back again. */
  @Override
  public Optional<String> before() {
    return Optional.empty();
  }

  @Override
  public Sight<Map<String, String>> look() {
    return labour.look(last.map(this::undone).orElseGet(Sight.NotDone::new)).told(_ -> Map.of());
  }

  /** Of what no try has begun nothing stands; what still goes on is watched first. */
  private Sight<Map<String, String>> undone(Token newest) {
    Sight<Map<String, String>> sight = stands(newest);
    return sight instanceof Sight.Done<Map<String, String>> && newest.tries() > Token.FIRST
        ? undone(new Token(newest.run(), newest.step(), newest.tries() - 1))
        : sight;
  }

  private Sight<Map<String, String>> stands(Token token) {
    return switch (done.watch()) {
      case Asked.Troubled<Watch>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
      case Asked.Told<Watch>(Watch watch) ->
          labour
              .foreman()
              .look(
                  watch,
                  token,
                  it ->
                      it instanceof Standing.NotStarted
                          ? new Sight.Done<>(Map.of())
                          : new Sight.NotDone<>());
    };
  }

  @Override
  public Outcome<Map<String, String>> perform() {
    return labour.begin().told(_ -> Map.of());
  }

  @Override
  public String byHand() {
    return labour.assignment().byHand();
  }
}
