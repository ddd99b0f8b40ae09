package app.hardline.ui.prospects;

import app.hardline.prospect.QueueState;

/**
 * A row of the table, worded.
 *
 * @param id the prospect's
 * @param person empty where only a company is known
 * @param company where they work
 * @param title what they are there
 * @param state what the queue will do
 * @param turn the same in words
 * @param lastCall the day; empty when never
 * @param industry what the company does
 * @param town with the state
 * @param employees how many there are
 * @param email to write to
 * @param number that is offered first
 * @param lists on which they are
 * @param tags to find them by
 */
record Row(
    long id,
    String person,
    String company,
    String title,
    QueueState state,
    String turn,
    String lastCall,
    String industry,
    String town,
    String employees,
    String email,
    String number,
    String lists,
    String tags) {}
