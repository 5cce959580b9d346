package dev.signalbox.handlers.run;

import dev.signalbox.integrations.chat.Letters;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;

/** Puts somebody before the outbox of a node who tells how far each letter has come. */
@Singleton
@Requires(property = PressRoom.REPORTS)
final class Couriers implements BeanCreatedEventListener<Letters> {
  private final BeanProvider<TransactionOperations<Connection>> transactions;
  private final BeanProvider<FarNeighbour> listener;

  Couriers(
      BeanProvider<TransactionOperations<Connection>> transactions,
      BeanProvider<FarNeighbour> listener) {
    this.transactions = transactions;
    this.listener = listener;
  }

  @Override
  public Letters onCreated(BeanCreatedEvent<Letters> event) {
    return new Courier(event.getBean(), transactions::get, listener::get);
  }
}
