package dev.signalbox.bot.slack;

import dev.signalbox.handlers.command.Asked;
import dev.signalbox.handlers.command.FrontDesk;
import jakarta.inject.Singleton;

/** Brings a question to the desk, and its answer onto the way by which it came. */
@Singleton
final class Clerk {
  private final FrontDesk desk;
  private final Invitation invitation;
  private final Routes routes;

  Clerk(FrontDesk desk, Invitation invitation, Routes routes) {
    this.desk = desk;
    this.invitation = invitation;
    this.routes = routes;
  }

  /** In the transaction that keeps what the answer stores. */
  Carriage answer(Delivery.Question question) {
    Asked asked = question.asked();
    return routes.of(invitation.with(desk.answer(asked), asked), asked, question.way());
  }
}
