/** The addresses that an account keeps for its hosts, found by the names that we gave them. */
@NullMarked
package dev.signalbox.integrations.addresses;

import org.jspecify.annotations.NullMarked;
