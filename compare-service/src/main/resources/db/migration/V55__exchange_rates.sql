-- Exchange rates by which sums of money in different currencies are compared: units of a currency that one euro bought.
create table exchange_rate (
    currency text    not null,
    day      date    not null,
    per_euro numeric not null check (per_euro > 0),
    primary key (currency, day)
);
