package dev.signalbox.integrations.sandbox;

/** Somebody who stands in for a neighbour; people name them when they tell them to misbehave. */
@FunctionalInterface
public interface StandIn {
  String neighbour();
}
