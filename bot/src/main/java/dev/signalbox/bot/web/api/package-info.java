/** What other programs may read: runs, estates and the ledger as JSON. It changes nothing. */
@NullMarked
package dev.signalbox.bot.web.api;

import org.jspecify.annotations.NullMarked;
