/** The append-only record of everything asked, decided and done. */
@NullMarked
package dev.signalbox.handlers.ledger;

import org.jspecify.annotations.NullMarked;
