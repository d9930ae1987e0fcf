// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>

#include <vector>

/// A message as other programs write it, well or badly.
struct Stranger {
    QByteArray name;
    QByteArray octets;
    QString says = {};          ///< words of it that an answer has to quote; empty: nobody can tell
    QByteArrayList files = {};  ///< what is attached: each must survive being forwarded
};

/// More than 200 kinds, made here.
std::vector<Stranger> strangers();
